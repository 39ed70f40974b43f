package org.pendopo.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of the portal: how their readable parts are made, and the one way to send a browser to one. */
public final class Addresses {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int SLUG_MAX = 60;

    private Addresses() {}

    /** The readable part of an address: lower-case Latin letters and digits with hyphens, at most 60; or a hyphen. */
    public static String slug(String title) {
        var plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        var slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = slug.substring(0, Math.min(slug.length(), SLUG_MAX));
        var stripped = cut.replaceAll("^-+|-+$", "");
        return stripped.isEmpty() ? "-" : stripped;
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static String signIn(String to) {
        return "/login?to=" + encoded(to);
    }

    /** Ends a form: the browser gets this path of ours with 303, so that reload and back repeat nothing. */
    public static void redirect(String path) {
        send(HttpServletResponse.SC_SEE_OTHER, path);
    }

    /** This page has another address for good, such as one with a new title in it; 301. What was asked of it is asked there. */
    public static void moved(String path) {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var asked = Requests.address(request).split("\\?", 2);
        var whole = asked.length > 1 ? path + "?" + asked[1] : path;
        send(HttpServletResponse.SC_MOVED_PERMANENTLY, Requests.localPath(whole).equals(whole) ? whole : path);
    }

    /** What stands here is read elsewhere for now, and perhaps here again later: nobody keeps it in mind; 302. */
    public static void elsewhere(String path) {
        send(HttpServletResponse.SC_FOUND, path);
    }

    /** As {@link #redirect}, and the next page says that it is done, in the words of {@code <module>.done.<what>}. */
    public static void done(String path, String key) {
        var hash = path.indexOf('#');
        var address = hash < 0 ? path : path.substring(0, hash);
        var place = hash < 0 ? "" : path.substring(hash);
        redirect(address + (address.contains("?") ? "&" : "?") + "done=" + key + place);
    }

    private static void send(int status, String path) {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(status);
        response.setHeader("Location", Requests.localPath(path));
        faces.responseComplete();
    }
}
