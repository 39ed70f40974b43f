package org.pendopo.shared.web;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a draft back into a form that is drawn for the first time: as if it had just been sent and refused. */
final class KeptFields {
    private static final String FIELDS = KeptFields.class.getName();
    private static final Set<String> ON = Set.of("on", "yes", "true");

    private KeptFields() {}

    /** What names the draft of a form: its attribute {@code data-draft}; null for one that has none. */
    static @Nullable String key(Form form, FacesContext faces) {
        var given = form.getPassThroughAttributes().get("data-draft");
        var key = given instanceof ValueExpression expression ? expression.getValue(faces.getELContext()) : given;
        return key == null ? null : key.toString();
    }

    static void fill(Form form, FacesContext faces) {
        var key = faces.isPostback() ? null : key(form, faces);
        var kept = CDI.current().select(KeptForms.class);
        if (key != null && kept.isResolvable()) {
            var fields = kept.get().fields(key);
            if (!fields.isEmpty()) {
                // Rows of an Each are filled when it comes to them.
                faces.getAttributes().put(FIELDS, fields);
                fill(faces, form, fields);
            }
        }
    }

    private static void fill(FacesContext faces, UIComponent in, Map<String, List<String>> fields) {
        in.getFacetsAndChildren().forEachRemaining(component -> {
            if (component instanceof EditableValueHolder input) {
                fill(input, fields.get(component.getClientId(faces)));
            }
            fill(faces, component, fields);
        });
    }

    /** An input of a row, for which nothing was typed in this request. */
    static void fillRow(FacesContext faces, EditableValueHolder input, String clientId) {
        if (faces.getAttributes().get(FIELDS) instanceof Map<?, ?> fields
                && fields.get(clientId) instanceof List<?> values) {
            fill(input, values.stream().map(String::valueOf).toList());
        }
    }

    private static void fill(EditableValueHolder input, @Nullable List<String> values) {
        if (values == null || values.isEmpty()) {
            return;
        }
        if (input instanceof UISelectMany) {
            input.setSubmittedValue(values.toArray(String[]::new));
        } else if (input instanceof UISelectBoolean) {
            input.setSubmittedValue(values.stream().anyMatch(ON::contains));
        } else {
            input.setSubmittedValue(values.getFirst());
        }
    }
}
