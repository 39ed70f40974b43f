package org.pendopo.shared.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed in each row of an {@link Each}, while its components serve one row after the other. */
class RowStates {
    private record Typed(
            @Nullable Object submitted, @Nullable Object value, boolean local, boolean valid) {}

    private final Map<String, Typed> inputs = new HashMap<>();
    private final Map<String, Boolean> forms = new HashMap<>();
    private final Deque<Optional<Object>> outer = new ArrayDeque<>();

    /** Remembers what the row variable was outside. */
    void outer(@Nullable Object before) {
        outer.push(Optional.ofNullable(before));
    }

    @Nullable
    Object outer() {
        return outer.pop().orElse(null);
    }

    void save(FacesContext faces, UIComponent parent) {
        parent.getFacetsAndChildren().forEachRemaining(component -> {
            var id = component.getClientId(faces);
            if (component instanceof EditableValueHolder input) {
                inputs.put(
                        id,
                        new Typed(
                                input.getSubmittedValue(),
                                input.getLocalValue(),
                                input.isLocalValueSet(),
                                input.isValid()));
            } else if (component instanceof UIForm form) {
                forms.put(id, form.isSubmitted());
            }
            save(faces, component);
        });
    }

    void restore(FacesContext faces, UIComponent parent) {
        parent.getFacetsAndChildren().forEachRemaining(component -> {
            forgetId(component);
            var id = component.getClientId(faces);
            if (component instanceof EditableValueHolder input) {
                restore(input, inputs.get(id));
                if (!inputs.containsKey(id)) {
                    KeptFields.fillRow(faces, input, id);
                }
            } else if (component instanceof UIForm form) {
                form.setSubmitted(forms.getOrDefault(id, false));
            }
            restore(faces, component);
        });
    }

    /** Lets the components below compute their client ids anew. */
    void forget(UIComponent parent) {
        parent.getFacetsAndChildren().forEachRemaining(component -> {
            forgetId(component);
            forget(component);
        });
    }

    // Setting an id, even the same one, makes a component forget the client id that it had in another row.
    private static void forgetId(UIComponent component) {
        component.setId(component.getId());
    }

    private static void restore(EditableValueHolder input, @Nullable Typed typed) {
        if (typed == null) {
            input.resetValue();
            return;
        }
        input.setValue(typed.value());
        input.setLocalValueSet(typed.local());
        input.setSubmittedValue(typed.submitted());
        input.setValid(typed.valid());
    }
}
