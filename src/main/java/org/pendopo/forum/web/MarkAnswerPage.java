package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.web.Ids;
import org.pendopo.forum.answers.AcceptAnswer;
import org.pendopo.forum.answers.AnswerView;
import org.pendopo.forum.answers.EndorseAnswer;
import org.pendopo.forum.answers.ReadAnswer;
import org.pendopo.shared.web.Addresses;

/** Where an answer is accepted or endorsed, or not any more: {@code /mark-answer/{id}}. */
@Named
@RequestScoped
public class MarkAnswerPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadAnswer read;

    @Inject
    AcceptAnswer accept;

    @Inject
    EndorseAnswer endorse;

    private @Nullable AnswerView answer;

    public AnswerView getAnswer() {
        if (answer == null) {
            answer = read.read(Ids.of(id));
        }
        return answer;
    }

    public void accept() {
        accept.accept(Ids.of(id));
        done("forum.accepted");
    }

    public void release() {
        accept.release(Ids.of(id));
        done("forum.released");
    }

    public void endorse() {
        endorse.endorse(Ids.of(id));
        done("forum.endorsed");
    }

    public void takeBack() {
        endorse.takeBack(Ids.of(id));
        done("forum.endorsement_gone");
    }

    private void done(String key) {
        Addresses.done("/contribution/" + Ids.of(id), key);
    }
}
