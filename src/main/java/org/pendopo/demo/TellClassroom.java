package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pendopo.forum.BringInTopics;
import org.pendopo.forum.GivenTopic;
import org.pendopo.forum.answers.BringInAnswers;

/** Topics of a class in which more holds than elsewhere: a question, answers before reading, names for peers. */
@ApplicationScoped
class TellClassroom {
    @Inject
    BringInTopics topics;

    @Inject
    BringInAnswers answers;

    void tell(List<Stage> stages, Cast cast) {
        for (var task : Told.classroom()) {
            stages.stream()
                    .filter(stage -> stage.told().slug().equals(task.space()))
                    .forEach(stage -> tell(task, new Scene(stage, stage.tools().getFirst(), cast)));
        }
    }

    private void tell(TaskTold task, Scene scene) {
        var words = task.words();
        var cast = scene.cast();
        var given = new GivenTopic(scene.opening(words), scene.tool().category(words.category()), false, false);
        var topic = topics.topic(given, task.wishes(cast.days()));
        var replies = new ArrayList<Long>();
        for (var reply : words.replies()) {
            replies.add(topics.replies(List.of(scene.reply(reply, topic))).getFirst());
            for (var below : reply.replies()) {
                topics.replies(List.of(scene.reply(below, replies.getLast())));
            }
        }
        var teacher = cast.id(task.teacher());
        var accepted = task.accepted();
        if (accepted != null) {
            var answer = words.replies().get(accepted);
            answers.accepted(
                    topic,
                    replies.get(accepted),
                    cast.id(words.author()),
                    cast.days().at(answer.at()));
        }
        for (var endorsed : task.endorsed()) {
            var answer = words.replies().get(endorsed);
            answers.endorsed(replies.get(endorsed), teacher, cast.days().at(answer.at()));
        }
    }
}
