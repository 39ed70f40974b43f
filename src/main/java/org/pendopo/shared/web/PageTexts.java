package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import org.pendopo.shared.text.Texts;

/** Words in pages: {@code #{m['forum.topic.new']}}, or with arguments {@code #{m.of('forum.replies', topic.replies())}}. */
@Named("m")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
    @Inject
    Visit visit;

    @Override
    public String get(Object key) {
        return Texts.of(visit.getLanguage(), key.toString());
    }

    public String of(String key, Object... arguments) {
        return Texts.of(visit.getLanguage(), key, arguments);
    }

    /** As {@link #of}, with the arguments in one list. */
    public String with(String key, List<Object> arguments) {
        return of(key, arguments.toArray());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
