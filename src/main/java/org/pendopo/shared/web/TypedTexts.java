package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What somebody wrote into a form that could not be taken: an error page gives it back, so that it is not lost. */
@Named
@RequestScoped
public class TypedTexts {
    private static final int LONG = 60;

    @Inject
    HttpServletRequest request;

    /** The prose among the fields: what nobody would like to type again. */
    public List<String> getAll() {
        if (request.getAttribute(RequestGuard.FOREIGN) != null) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> isOurs(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(TypedTexts::isProse)
                .toList();
    }

    private static boolean isOurs(String name) {
        return !name.startsWith("jakarta.faces.") && !name.equals(FormToken.PARAMETER) && !name.endsWith(":key");
    }

    private static boolean isProse(String value) {
        return value.length() >= LONG || value.strip().chars().anyMatch(Character::isWhitespace);
    }
}
