package org.pendopo.contributions;

import java.util.stream.Collectors;

/** What somebody said, ready to be answered: its own words, without what it quoted. */
public record Quote(String author, String text) {
    static Quote of(String author, String markdown) {
        var own = markdown.lines().filter(l -> !l.startsWith(">")).collect(Collectors.joining("\n"));
        return new Quote(author, own.strip());
    }

    /** @param introduction says whose words they are */
    public String markdown(String introduction) {
        var words = text.lines().map(l -> "> " + l).collect(Collectors.joining("\n"));
        return "> **" + introduction + "**\n>\n" + words + "\n\n";
    }
}
