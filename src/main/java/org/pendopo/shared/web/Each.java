package org.pendopo.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.FacesEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code pd:each}: repeats its content for each item of {@code value}, and names every row by the item's {@code key}
 * instead of its index. Only the row whose key was submitted is decoded; when that row has vanished, nothing happens.
 */
@FacesComponent("pendopo.Each")
public class Each extends UIComponentBase implements NamingContainer {
    private final RowStates states = new RowStates();
    private @Nullable String currentKey;

    @Override
    public String getFamily() {
        return "pendopo";
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public String getContainerClientId(FacesContext faces) {
        var id = super.getContainerClientId(faces);
        return currentKey == null ? id : id + ":" + currentKey;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        for (var row : rows(faces).entrySet()) {
            enter(faces, row.getKey(), row.getValue());
            try {
                for (var child : getChildren()) {
                    child.encodeAll(faces);
                }
            } finally {
                leave(faces);
            }
        }
    }

    @Override
    public void processDecodes(FacesContext faces) {
        submitted(faces, child -> child.processDecodes(faces));
    }

    @Override
    public void processValidators(FacesContext faces) {
        submitted(faces, child -> child.processValidators(faces));
    }

    @Override
    public void processUpdates(FacesContext faces) {
        submitted(faces, child -> child.processUpdates(faces));
    }

    @Override
    public void queueEvent(FacesEvent event) {
        super.queueEvent(currentKey == null ? event : new RowEvent(this, event, currentKey));
    }

    @Override
    public void broadcast(FacesEvent event) {
        if (!(event instanceof RowEvent rowEvent)) {
            super.broadcast(event);
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        var item = rows(faces).get(rowEvent.key());
        if (item == null) {
            return;
        }
        enter(faces, rowEvent.key(), item);
        try {
            var source = rowEvent.event().getComponent();
            source.pushComponentToEL(faces, UIComponent.getCompositeComponentParent(source));
            source.broadcast(rowEvent.event());
            source.popComponentFromEL(faces);
        } finally {
            leave(faces);
        }
    }

    private void submitted(FacesContext faces, Consumer<UIComponent> work) {
        if (!isRendered()) {
            return;
        }
        var keys = submittedKeys(faces);
        if (keys.isEmpty()) {
            return;
        }
        rows(faces).forEach((key, item) -> {
            if (keys.contains(key)) {
                enter(faces, key, item);
                try {
                    getChildren().forEach(work);
                } finally {
                    leave(faces);
                }
            }
        });
    }

    private Set<String> submittedKeys(FacesContext faces) {
        var prefix = getClientId(faces) + ":";
        var keys = new TreeSet<String>();
        var names = faces.getExternalContext().getRequestParameterNames();
        while (names.hasNext()) {
            var name = names.next();
            var end = name.startsWith(prefix) ? name.indexOf(':', prefix.length()) : -1;
            if (end > 0) {
                keys.add(name.substring(prefix.length(), end));
            } else if (name.startsWith(prefix)) {
                keys.add(name.substring(prefix.length()));
            }
        }
        return keys;
    }

    // Read anew in each phase: an action may have changed what there is.
    private Map<String, Object> rows(FacesContext faces) {
        var rows = new LinkedHashMap<String, Object>();
        if (getAttributes().get("value") instanceof Iterable<?> items) {
            for (var item : items) {
                with(faces, item, () -> rows.put(String.valueOf(getAttributes().get("key")), item));
            }
        }
        return rows;
    }

    private void with(FacesContext faces, Object item, Runnable work) {
        var variables = faces.getExternalContext().getRequestMap();
        var before = variables.put(variable(), item);
        work.run();
        restore(variables, before);
    }

    private void enter(FacesContext faces, String key, Object item) {
        states.outer(faces.getExternalContext().getRequestMap().put(variable(), item));
        currentKey = key;
        states.restore(faces, this);
    }

    private void leave(FacesContext faces) {
        states.save(faces, this);
        currentKey = null;
        states.forget(this);
        restore(faces.getExternalContext().getRequestMap(), states.outer());
    }

    private void restore(Map<String, Object> variables, @Nullable Object before) {
        if (before == null) {
            variables.remove(variable());
        } else {
            variables.put(variable(), before);
        }
    }

    private String variable() {
        return String.valueOf(getAttributes().get("var"));
    }
}
