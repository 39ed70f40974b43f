package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.demo.SpaceTold.ImportTold;
import org.pendopo.forum.BringInTopics;
import org.pendopo.forum.GivenTopic;
import org.pendopo.proposals.BringInProposals;
import org.pendopo.proposals.GivenProposal;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.SourceFacts;
import org.pendopo.proposals.imports.ImportPast;
import org.pendopo.proposals.imports.UploadedFile;

/** Lets the people of the city speak, in the order in which they did, whatever the space. */
@ApplicationScoped
class TellStories {
    @Inject
    BringInTopics topics;

    @Inject
    BringInProposals proposals;

    @Inject
    ImportPast imports;

    /** Something that happens at a moment. */
    private record Deed(Instant at, Runnable happen) {}

    /** @return the ids of all that was said */
    Map<WordsTold, Long> tell(List<Stage> stages, Cast cast) {
        var ids = new IdentityHashMap<WordsTold, Long>();
        var deeds = new ArrayList<Deed>();
        for (var stage : stages) {
            for (var tool : stage.tools()) {
                gather(new Scene(stage, tool, cast), ids, deeds);
            }
        }
        // The order of one moment is the order of the files: what is answered comes before its answer.
        deeds.sort(Comparator.comparing(Deed::at));
        deeds.forEach(deed -> deed.happen().run());
        return ids;
    }

    private void gather(Scene scene, Map<WordsTold, Long> ids, List<Deed> deeds) {
        var days = scene.cast().days();
        var tool = scene.tool().told();
        var file = tool.imported();
        if (file != null) {
            deeds.add(new Deed(days.at(file.at()), () -> bringIn(scene, file)));
        }
        for (var words : tool.topics()) {
            deeds.add(new Deed(days.at(words.at()), () -> ids.put(words, topics.topic(topic(scene, words)))));
            replies(scene, words, ids, deeds);
        }
        for (var words : tool.proposals()) {
            deeds.add(new Deed(days.at(words.at()), () -> ids.put(words, propose(scene, words))));
            replies(scene, words, ids, deeds);
        }
    }

    private void replies(Scene scene, WordsTold answered, Map<WordsTold, Long> ids, List<Deed> deeds) {
        for (var words : answered.replies()) {
            deeds.add(new Deed(scene.cast().days().at(words.at()), () -> {
                var reply = scene.reply(words, Objects.requireNonNull(ids.get(answered)));
                ids.put(words, topics.replies(List.of(reply)).getFirst());
            }));
            replies(scene, words, ids, deeds);
        }
    }

    private void bringIn(Scene scene, ImportTold told) {
        var file = new UploadedFile(told.file(), Told.bytes(told.file()));
        var cast = scene.cast();
        imports.bringIn(
                scene.tool().id(),
                cast.id(told.by()),
                file,
                told.fields(),
                cast.days().at(told.at()));
    }

    private static GivenTopic topic(Scene scene, WordsTold words) {
        return new GivenTopic(
                scene.opening(words), scene.tool().category(words.category()), words.pinned(), words.locked() != null);
    }

    private long propose(Scene scene, WordsTold words) {
        var given = new GivenProposal(
                scene.opening(words),
                scene.tool().category(words.category()),
                words.territory(),
                null,
                words.cost(),
                SourceFacts.NONE,
                ProposalStatus.WAITING,
                answer(scene, words),
                List.of());
        var id = proposals.add(List.of(given)).getFirst();
        var cast = scene.cast();
        var supporters = new HashMap<Long, Instant>();
        words.supports()
                .forEach((handle, at) ->
                        supporters.put(cast.id(handle), cast.days().at(at)));
        proposals.support(id, supporters);
        return id;
    }

    private static GivenProposal.@Nullable Answer answer(Scene scene, WordsTold words) {
        var told = words.answer();
        if (told == null) {
            return null;
        }
        var cast = scene.cast();
        return new GivenProposal.Answer(
                told.kind(),
                told.reason(),
                cast.id(told.by()),
                cast.organisation(scene.stage().told().organisation()),
                cast.days().at(told.at()));
    }
}
