package org.pendopo.shared.web;

import java.util.List;
import java.util.Map;

/** What the reader typed into a form of ours earlier and has not sent yet; a higher module keeps it. */
public interface KeptForms {
    /** @return the fields by their client ids, as a browser sends them; none if there is no draft of that form */
    Map<String, List<String>> fields(String form);

    /** That form was sent and did what it is for. */
    void sent(String form);
}
