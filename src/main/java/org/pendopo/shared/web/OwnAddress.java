package org.pendopo.shared.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.net.URI;
import org.pendopo.shared.Settings;

/**
 * Before anything looks at a request: host and scheme are those of the settings, never what the request says of itself,
 * so that the address to which sign-on returns cannot be chosen from outside. And credentials in a header are none of
 * our ways in: a proxy with a password of its own sends them along with everything.
 */
public class OwnAddress implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var base = new Settings().baseUrl();
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            settle(exchange, base);
            next.handleRequest(exchange);
        });
    }

    private static void settle(HttpServerExchange exchange, URI base) {
        exchange.setRequestScheme(base.getScheme());
        exchange.getRequestHeaders().put(Headers.HOST, base.getRawAuthority());
        exchange.getRequestHeaders().remove(Headers.AUTHORIZATION);
    }
}
