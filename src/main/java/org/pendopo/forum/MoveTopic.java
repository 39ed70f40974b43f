package org.pendopo.forum;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.moves.TransferThread;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceKind;

/** Moves a topic to another category, or into the forum of another space where the same person keeps order. */
@UseCase
public class MoveTopic {
    @Inject
    Access access;

    @Inject
    ReadTopic read;

    @Inject
    Topics topics;

    @Inject
    Categories categories;

    @Inject
    OneEach oneEach;

    @Inject
    TransferThread transfer;

    @Inject
    Tell tell;

    /** @param toolId the forum that was chosen; null for the one in which it stands */
    public Move look(long id, @Nullable Long toolId) {
        var topic = read.read(id);
        var by = access.require(Action.MOVE_TOPIC, topic.place().spaceId());
        var wanted = toolId == null ? topic.place().toolId() : toolId;
        // What is said in a class stays there, and nobody from outside comes in with what they said.
        var isFree = topic.place().kind() != SpaceKind.CLASS;
        var targets = topics.targets(by.id()).stream()
                .filter(t -> t.toolId() == topic.place().toolId() || (isFree && t.kind() != SpaceKind.CLASS))
                .toList();
        var chosen =
                targets.stream().filter(t -> t.toolId() == wanted).findFirst().orElseThrow(NotFound::new);
        return new Move(
                topic,
                targets,
                chosen,
                categories.all(chosen.toolId()),
                Move.Readers.of(topic.place(), chosen),
                transfer.isOfMinors(id));
    }

    /**
     * @param wanted what {@link #look} offered
     * @param confirmed the person knows that more people, or others, will read it
     */
    public void move(Move wanted, @Nullable Long category, boolean confirmed) {
        var id = wanted.topic().id();
        var topic = topics.locked(id).orElseThrow(NotFound::new);
        transfer.hold(id);
        var now = look(id, wanted.chosen().toolId());
        var target = now.chosen();
        var by = access.require(Action.MOVE_TOPIC, target.spaceId());
        // Where a child's words are read is for the child and its guardian to say, not for whoever tidies up.
        RuleBroken.unless(!now.isHeld(), "forum.move.minors");
        if (now.readers() != Move.Readers.SAME && !confirmed) {
            throw new RuleBroken("forum.move.confirm.missing").at("confirm");
        }
        var leaves = topic.getToolId() != target.toolId();
        // Names for peers, and who sees what before answering, were promised for the people of this space.
        RuleBroken.unless(!leaves || !now.topic().terms().isAny(), "forum.move.terms");
        var chosen = category(target.toolId(), category);
        topic.place(target.toolId(), chosen);
        topics.placed(id, target.toolId(), chosen);
        topics.em().flush();
        oneEach.moved(id, target.toolId(), chosen);
        if (leaves) {
            transfer.to(id, target.spaceId(), target.toolId());
            tellAuthors(now, by.id());
        }
    }

    private void tellAuthors(Move move, long by) {
        var persons = new HashSet<>(transfer.authors(move.topic().id()));
        persons.remove(by);
        var title = move.topic().title();
        tell.tell(
                persons,
                Notice.of(
                        "forum.notice.moved",
                        move.chosen().spaceId(),
                        move.topic().id(),
                        move.topic().address(),
                        List.of(title == null ? "" : title, move.chosen().spaceTitle())));
    }

    private @Nullable Long category(long toolId, @Nullable Long chosen) {
        if (chosen == null) {
            if (!categories.of(toolId).isEmpty()) {
                throw new RuleBroken("forum.category.missing").at("category");
            }
            return null;
        }
        return categories
                .in(toolId, chosen, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new RuleBroken("forum.category.gone").at("category"))
                .getId();
    }
}
