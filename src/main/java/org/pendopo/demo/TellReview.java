package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.merging.MergeProposals;

/** What officials do about a consultation while it runs. */
@ApplicationScoped
class TellReview {
    @Inject
    Rows rows;

    @Inject
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    MergeProposals merging;

    void tell(Cast cast) {
        extend();
        evaluate();
        me.actAs(cast.id("hendra"));
        merging.merge(
                proposal("Rak tukar bibit di pintu masuk"),
                proposal("Kebun pangan warga RW 04"),
                "Kebun pangan sudah merencanakan rak tukar bibit di pintu masuknya.");
    }

    /** Two proposals about the park were given to evaluators; one of them is done with one. */
    private void evaluate() {
        rows.run("""
                insert into proposal_evaluation (proposal_id, evaluator_id, named_by, named_at, feasibility, cost, notes, done_at)
                select c.id, o.id, o.id, e.named, e.feasibility, e.cost, e.notes, e.done
                from (values
                  ('Kebun pangan warga RW 04', now() - interval '6 days', 'CHANGES', 45000000,
                   'Lahan di sisi utara tergenang saat hujan. Dapat dilaksanakan jika bedengnya ditinggikan. Perlu kesepakatan RW tentang perawatan.',
                   now() - interval '2 days'),
                  ('Lapangan serbaguna yang teduh', now() - interval '6 days', null, null, '', null))
                  as e (title, named, feasibility, cost, notes, done)
                join contribution c on c.kind = 'PROPOSAL' and c.title = e.title
                join person o on o.handle = 'hendra'""");
    }

    private long proposal(String title) {
        return (Long) em.createNativeQuery(
                        "select id from contribution where kind = 'PROPOSAL' and title = :title", Long.class)
                .setParameter("title", title)
                .getSingleResult();
    }

    /** The phase for ideas about the night routes was made a week longer. */
    private void extend() {
        rows.run("""
                with longer as (
                  update phase p set first_closes_at = closes_at - interval '7 days'
                  from space s where s.id = p.space_id and s.slug = 'rute-angkot-malam' and p.title = 'Usulan'
                  returning p.id, p.first_closes_at, p.closes_at)
                insert into phase_act (id, phase_id, kind, person_id, at, closed_before, closes_now, reason)
                select nextval('phase_act_seq'), l.id, 'EXTENDED', o.id, l.first_closes_at - interval '2 days',
                       l.first_closes_at, l.closes_at,
                       'Pertemuan warga di Terminal Barat tertunda karena hujan lebat. Warga di sana perlu waktu untuk ikut mengusulkan.'
                from longer l join person o on o.handle = 'hendra'""");
    }
}
