package io.github.unchaff.feed.write;

import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.model.Identity;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.GatheringCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that are there twice. Entries with one identifier, or with one address, are versions of one post when they share a
 * title or most of their text: the newest stays. Otherwise they are different posts, and all stay; under one identifier the oldest
 * keeps it, so that it does not change when more come. Whatever is joined is reported. Not thread-safe.
 */
final class Duplicates {

    /** Of the 32 buckets of a sketch, how many agree in texts that are nearly the same: about five sixths of the shingles. */
    private static final int NEAR = 27;

    private static final int BAND = 4;
    private static final int COMPARED = 32;
    private static final int INDEX_BITS = 24;

    private final List<Diagnostic> found;
    private final FeedOptions.Duplicates how;

    Duplicates(FeedOptions.Duplicates how, List<Diagnostic> found) {
        this.how = how;
        this.found = found;
    }

    /** Those that stay, newest first. */
    List<Held> joined(List<Held> entries) {
        List<Held> sorted = new ArrayList<>(entries);
        sorted.sort(Held.NEWEST_FIRST);
        Set<Held> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        byId(sorted, gone);
        byUrl(without(sorted, gone), gone);
        if (how != FeedOptions.Duplicates.OFF) {
            near(without(sorted, gone), gone);
        }
        List<Held> left = without(sorted, gone);
        left.sort(Held.NEWEST_FIRST);
        return left;
    }

    private static List<Held> without(List<Held> entries, Set<Held> gone) {
        List<Held> left = new ArrayList<>(entries.size());
        entries.stream().filter(entry -> !gone.contains(entry)).forEach(left::add);
        return left;
    }

    private void byId(List<Held> newestFirst, Set<Held> gone) {
        List<Held> byId = new ArrayList<>(newestFirst);
        byId.sort(Comparator.comparing(Held::id));
        for (int i = 0; i < byId.size(); i++) {
            int end = i + 1;
            while (end < byId.size() && byId.get(end).id().equals(byId.get(i).id())) {
                end++;
            }
            if (end - i > 1) {
                sameId(byId.subList(i, end), gone);
            }
            i = end - 1;
        }
    }

    /** Tells posts from versions; the list has the newest first. */
    private void sameId(List<Held> entries, Set<Held> gone) {
        List<Held> posts = new ArrayList<>();
        for (Held entry : entries) {
            Held newer = posts.stream()
                    .filter(post -> post.card().isSamePost(entry.card()))
                    .findFirst()
                    .orElse(null);
            if (newer == null) {
                posts.add(entry);
            } else {
                join(entry, newer, gone, "identifier");
            }
        }
        String id = entries.getFirst().id();
        Held first = posts.removeLast();
        for (Held later : posts) {
            later.rename(Identity.of(
                    "another", List.of(id, Long.toHexString(later.card().title()))));
            found.add(new Diagnostic(
                    GatheringCode.SHARED_ID,
                    later.card().place(),
                    "another entry has the identifier " + id + " too, "
                            + first.card().place() + "; this one is called " + later.id()));
        }
    }

    private void byUrl(List<Held> newestFirst, Set<Held> gone) {
        List<Held> byUrl = new ArrayList<>(newestFirst);
        ToLongFunction<Held> url = entry -> entry.card().url();
        byUrl.removeIf(entry -> url.applyAsLong(entry) == 0);
        byUrl.sort(Comparator.comparingLong(url));
        List<Held> posts = new ArrayList<>();
        for (Held entry : byUrl) {
            if (!posts.isEmpty() && url.applyAsLong(posts.getFirst()) != url.applyAsLong(entry)) {
                posts.clear();
            }
            Held newer = first(posts, entry);
            if (newer == null) {
                posts.add(entry);
            } else {
                join(entry, newer, gone, "address");
            }
        }
    }

    private static @Nullable Held first(List<Held> posts, Held entry) {
        for (Held post : posts.subList(0, Math.min(posts.size(), COMPARED))) {
            if (post.card().isSamePost(entry.card())) {
                return post;
            }
        }
        return null;
    }

    private void join(Held entry, Held newer, Set<Held> gone, String what) {
        gone.add(entry);
        boolean same = entry.card().hash() == newer.card().hash();
        found.add(new Diagnostic(
                GatheringCode.DUPLICATE,
                entry.card().place(),
                "an entry with the same " + what + (same ? " and text" : ", not older,") + " is at "
                        + newer.card().place() + "; joined with it"));
    }

    /** Looks at texts: of those that agree in four neighbouring buckets each is compared with the few before it. */
    private void near(List<Held> entries, Set<Held> gone) {
        Set<Long> told = new HashSet<>();
        for (int band = 0; band < Sketch.BUCKETS; band += BAND) {
            long[] keys = keys(entries, band);
            for (int i = 1; i < keys.length; i++) {
                int from = i - 1;
                while (from >= 0 && i - from <= COMPARED && keys[from] >>> INDEX_BITS == keys[i] >>> INDEX_BITS) {
                    pair(entries, index(keys[from]), index(keys[i]), told, gone);
                    from--;
                }
            }
        }
    }

    private static long[] keys(List<Held> entries, int band) {
        long[] keys = new long[entries.size()];
        int count = 0;
        for (int i = 0; i < keys.length && i < 1 << INDEX_BITS; i++) {
            Sketch sketch = entries.get(i).card().sketch();
            if (sketch != null) {
                keys[count++] = sketch.band(band) << INDEX_BITS | i;
            }
        }
        long[] used = Arrays.copyOf(keys, count);
        Arrays.sort(used);
        return used;
    }

    private static int index(long key) {
        return (int) (key & (1 << INDEX_BITS) - 1);
    }

    private void pair(List<Held> entries, int one, int other, Set<Long> told, Set<Held> gone) {
        Held newer = entries.get(Math.min(one, other));
        Held older = entries.get(Math.max(one, other));
        Sketch a = newer.card().sketch();
        Sketch b = older.card().sketch();
        if (a == null || b == null || a.agreement(b) < NEAR || gone.contains(newer) || gone.contains(older)) {
            return;
        }
        if (!told.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other))) {
            return;
        }
        boolean join = how == FeedOptions.Duplicates.NEAR;
        if (join) {
            gone.add(older);
        }
        found.add(new Diagnostic(
                join ? GatheringCode.DUPLICATE : GatheringCode.NEAR_DUPLICATE,
                older.card().place(),
                "nearly the same text is at " + newer.card().place()
                        + (join ? "; joined with it" : "; both were kept, --merge-duplicates near joins them")));
    }
}
