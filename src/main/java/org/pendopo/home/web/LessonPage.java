package org.pendopo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pendopo.home.HouseTexts;
import org.pendopo.home.HouseTexts.HouseText;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Visit;

/**
 * A short lesson in three parts, each with a question to check oneself: {@code /lesson?part=2&answer=b}. Nobody keeps
 * what was answered.
 */
@Named
@RequestScoped
public class LessonPage {
    static final int PARTS = 3;
    private static final List<String> OPTIONS = List.of("a", "b", "c");
    // The option that fits best, in each part.
    private static final List<String> FITTING = List.of("b", "c", "a");

    @Inject
    HttpServletRequest request;

    @Inject
    HouseTexts texts;

    @Inject
    Visit visit;

    /** From 1. */
    public int getPart() {
        var asked = Objects.requireNonNullElse(request.getParameter("part"), "1");
        if (!asked.matches("[1-" + PARTS + "]")) {
            throw new NotFound();
        }
        return Integer.parseInt(asked);
    }

    public List<Integer> getParts() {
        return IntStream.rangeClosed(1, PARTS).boxed().toList();
    }

    public boolean isLast() {
        return getPart() == PARTS;
    }

    public HouseText getText() {
        return title(getPart());
    }

    public HouseText title(int part) {
        return texts.read("lesson-" + part, visit.getLanguage());
    }

    public List<String> getOptions() {
        return OPTIONS;
    }

    /** The option that was chosen; empty until then. */
    public String getAnswer() {
        var chosen = Objects.requireNonNullElse(request.getParameter("answer"), "");
        return OPTIONS.contains(chosen) ? chosen : "";
    }

    public boolean isRight() {
        return FITTING.get(getPart() - 1).equals(getAnswer());
    }

    /** The key of a word of this part. */
    public String key(String word) {
        return "home.lesson." + getPart() + "." + word;
    }
}
