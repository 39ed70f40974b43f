package org.pendopo.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What feeds are made of, written past the use cases. */
@ApplicationScoped
public class FeedSetting {
    private static final String BASE =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    long text(long space, long tool, String kind, String state, long author) throws Exception {
        var id = (Long) em.createNativeQuery("select nextval('contribution_seq')", Long.class)
                .getSingleResult();
        run(
                "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state, title,"
                        + " text, html, created_at, state_at) values (" + id + ", " + space + ", " + tool + ", '" + kind
                        + "', "
                        + author + ", 'MEMBER', 'id', 'ONLINE', '" + state + "', 'Text " + id
                        + "', 'x', '<p>x</p>', now(), now())");
        run("insert into thread_tally (root_id, last_reply_at) values (" + id + ", now())");
        run("insert into forum_topic (id, tool_id) values (" + id + ", " + tool + ")");
        run("insert into forum_activity (topic_id, tool_id, opened_at, last_at) values (" + id + ", " + tool
                + ", now(), now())");
        return id;
    }

    void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    /** The last reply in a thread. */
    long reply(long topic) {
        return (Long) em.createNativeQuery("select max(id) from contribution where root_id = " + topic, Long.class)
                .getSingleResult();
    }

    /** Where the feeds of a space are. */
    String feeds(long space) {
        return "/api/v1/feeds/spaces/"
                + em.createNativeQuery("select slug from space where id = " + space)
                        .getSingleResult();
    }

    /** What a visitor gets who has it already, as this header says. */
    HttpResponse<String> conditional(String path, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(BASE + path)).header(header, value);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
