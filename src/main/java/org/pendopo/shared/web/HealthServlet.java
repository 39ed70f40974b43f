package org.pendopo.shared.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Readiness;

/**
 * For whoever watches over the server. {@code /health/live}: the program runs. {@code /health/ready}: the database
 * answers too, and what the start had to do is done. The answer comes within two seconds, also when the database hangs.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
    private static final long PATIENCE_MS = 1_500;
    private static final int QUERY_SECONDS = 2;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instance<Readiness> starts;

    @Resource(lookup = "java:jboss/datasources/PendopoDS")
    private transient DataSource database;

    @Resource
    private transient ManagedExecutorService executor;

    private transient @Nullable CompletableFuture<Boolean> asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var isWell = request.getServletPath().endsWith("/live") || isReady();
        response.setStatus(isWell ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.getWriter().print(isWell ? "ok" : "unavailable");
    }

    private boolean isReady() {
        return starts.stream().allMatch(Readiness::isReady) && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try {
            return question().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One question at a time: while the database hangs, questions do not pile up. */
    private synchronized CompletableFuture<Boolean> question() {
        var open = asked;
        if (open == null || open.isDone()) {
            open = CompletableFuture.supplyAsync(this::ask, executor);
            asked = open;
        }
        return open;
    }

    private boolean ask() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(QUERY_SECONDS);
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
