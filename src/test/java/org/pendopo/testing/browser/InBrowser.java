package org.pendopo.testing.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Visitors}; when the test fails, a picture of each open page is left in
 * {@code target/browser}.
 */
public class InBrowser implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var visitors = new Visitors();
        opened(test).add(visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (var visitors : opened(test)) {
            if (test.getExecutionException().isPresent()) {
                visitors.picture(test.getUniqueId().replaceAll("[^A-Za-z0-9]+", "-"));
            }
            visitors.close();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Visitors> opened(ExtensionContext test) {
        return (List<Visitors>)
                test.getStore(NAMESPACE).getOrComputeIfAbsent(test.getUniqueId(), id -> new ArrayList<Visitors>());
    }
}
