package org.pendopo.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pendopo.home.HouseTexts.HouseText;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Markdown;

/**
 * The guides of {@code docs/guide} as pages, one for each role. A picture opens by its caption and is loaded only then,
 * so a guide is light on a phone.
 */
@ApplicationScoped
public class Guides {
    /** Who has a guide, in the order in which they are listed. */
    public static final List<String> ROLES =
            List.of("citizen", "pupil", "guardian", "teacher", "official", "moderator", "administrator");

    private static final Pattern INDEX = Pattern.compile("[(](?:[.][.]/)+guide[.]md[)]");
    private static final Pattern PICTURE = Pattern.compile("[(](?:[.][.]/)+pictures/");
    private static final Pattern SHOWN =
            Pattern.compile("<p><img src=\"([^\"]+?(-phone)?[.]png)\" alt=\"([^\"]+)\" /></p>");

    private final Map<String, HouseText> known = new ConcurrentHashMap<>();

    /** @throws NotFound if there is no guide for that role */
    public HouseText read(String role, Language language) {
        if (!ROLES.contains(role)) {
            throw new NotFound();
        }
        return known.computeIfAbsent(
                "guide/" + (language == Language.EN ? "" : language.code() + "/") + role + ".md",
                file -> HouseTexts.load(file, Guides::html));
    }

    static String html(String markdown) {
        var here =
                PICTURE.matcher(INDEX.matcher(markdown).replaceAll("(/guides)")).replaceAll("(" + Markdown.PICTURES);
        return SHOWN.matcher(Markdown.toHtmlWithPictures(here, 2)).replaceAll(Guides::opening);
    }

    // The pictures are taken at 1280 and, of phones, 390 pixels' width.
    private static String opening(MatchResult picture) {
        var size = picture.group(2) == null ? "width=\"1280\" height=\"900\"" : "width=\"390\" height=\"844\"";
        return "<details class=\"picture\"><summary>" + picture.group(3) + "</summary><img src=\"" + picture.group(1)
                + "\" alt=\"\" " + size + " loading=\"lazy\"></details>";
    }
}
