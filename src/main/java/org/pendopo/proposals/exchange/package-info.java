/**
 * Reads proposals from CSV and Pabulib files and writes them as CSV and JSON; plain Java that knows no database and no
 * page. Open to others: {@link org.pendopo.proposals.exchange.CsvProposals},
 * {@link org.pendopo.proposals.exchange.PabulibProposals}, {@link org.pendopo.proposals.exchange.CsvExport},
 * {@link org.pendopo.proposals.exchange.JsonExport} and the records they take and give.
 */
@NullMarked
package org.pendopo.proposals.exchange;

import org.jspecify.annotations.NullMarked;
