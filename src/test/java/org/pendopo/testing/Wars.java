package org.pendopo.testing;

import java.io.File;
import java.net.URISyntaxException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven built, with test classes added. */
public final class Wars {
    private Wars() {}

    /** For {@code @Deployment}: the WAR, this test class, the builders and AssertJ. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/pendopo.war"))
                .addClasses(tests)
                .addClasses(Given.class, Given.SpaceMaker.class, Statements.class, Race.class)
                .addAsLibraries(jarOf("org.assertj.core.api.Assertions"), jarOf("net.bytebuddy.ByteBuddy"));
    }

    private static File jarOf(String className) {
        try {
            var source = Class.forName(className).getProtectionDomain().getCodeSource();
            return new File(source.getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("not on the test class path: " + className, e);
        }
    }
}
