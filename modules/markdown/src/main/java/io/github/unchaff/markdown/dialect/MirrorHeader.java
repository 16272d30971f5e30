package io.github.unchaff.markdown.dialect;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.site.TitleSuffix;
import io.github.unchaff.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above the text of a mirrored article, in the order they come in: a rule, who shared the post, the title, and the
 * line with time, author and origin. Each may be missing; the line with the origin may stand apart.
 *
 * <p>In collections of transcripts the heading names the collection, {@code # 某某视频的文字版}, and the origin is plain text
 * below or behind it, {@code 轉載自[某某之聲](http://…)}; the title is then the first bold line of the text.
 */
final class MirrorHeader {

    private static final Pattern RULE = Pattern.compile("-{3,}");
    private static final Pattern TITLE = Pattern.compile("#{1,2}(?=\\s|$)\\s*");
    private static final Pattern SHARED = Pattern.compile("\\*{0,2}:arrows_clockwise:[^\\n]{0,80}");
    private static final String STARS = "**";
    private static final int MOST_LINES = 12;

    private final HeaderLines lines;
    private final Metadata.Builder metadata;
    private final ReadContext context;
    private boolean titled;
    private boolean signed;
    private boolean collection;
    private SourceText behindTitle = SourceText.EMPTY;

    private MirrorHeader(HeaderLines lines, Metadata.Builder metadata, ReadContext context) {
        this.lines = lines;
        this.metadata = metadata;
        this.context = context;
    }

    /** Reads the header off the lines. */
    static MirrorHeader read(HeaderLines lines, Metadata.Builder metadata, ReadContext context) {
        MirrorHeader header = new MirrorHeader(lines, metadata, context);
        SourceText title = SourceText.EMPTY;
        for (int i = 0; i < MOST_LINES && !lines.skipBlank().atEnd(); i++) {
            SourceText line = lines.peek();
            String value = line.strip().value();
            MirrorByline byline = MirrorByline.of(line);
            if (RULE.matcher(value).matches() && (!header.titled || MirrorByline.of(lines.second()) != null)) {
                context.claims().markup(lines.next().origin());
            } else if (SHARED.matcher(value).matches() && !header.titled) {
                context.claims().removed(lines.next().origin(), "repost-line");
            } else if (!header.titled && isTitle(line)) {
                header.titled = true;
                title = header.title(lines.next());
            } else if (byline != null && header.takes(byline)) {
                lines.next();
                header.signed |= byline.hasInner();
                header.collection |= byline.isPlain() && header.titled;
                byline.read(metadata, context);
            } else {
                break;
            }
        }
        header.name(title);
        return header;
    }

    /** Whether a line may be the title. */
    static boolean isTitle(SourceText line) {
        return TITLE.matcher(line.value()).lookingAt();
    }

    /** Whether the heading named a collection, and the title stands in the text. */
    boolean isCollection() {
        return collection;
    }

    /** Whether there was a part between back quotes, which says who wrote it or when. */
    boolean isSigned() {
        return signed;
    }

    /** What is left for the text: all below the header, below what stood behind an origin in the title line. */
    SourceText rest() {
        return behindTitle.length() == 0
                ? lines.rest()
                : new SourceText.Builder()
                        .add(behindTitle)
                        .addSynthetic("\n\n")
                        .add(lines.rest())
                        .build();
    }

    /** One line with an author, one with an origin: what was said is not said again. */
    private boolean takes(MirrorByline byline) {
        boolean newInner = !byline.hasInner() || !signed && (titled || byline.hasOrigin() || byline.hasTime());
        boolean newOrigin = !byline.hasOrigin() || metadata.url() == null;
        return newInner && newOrigin;
    }

    private SourceText title(SourceText line) {
        Matcher mark = TITLE.matcher(line.value());
        int from = mark.lookingAt() ? mark.end() : 0;
        context.claims().markup(line.slice(0, from).origin());
        SourceText rest = line.slice(from);
        MirrorByline origin = MirrorByline.within(rest);
        if (origin == null) {
            return rest;
        }
        collection = true;
        origin.read(metadata, context);
        behindTitle = rest.slice(origin.end()).strip();
        return rest.slice(0, origin.start());
    }

    private void name(SourceText line) {
        if (collection) {
            context.claims().removed(line.origin(), "collection-title");
            return;
        }
        SourceText title = withoutPublisher(Plain.of(withoutStars(line, context.claims()), context.claims()));
        if (title.length() > 0) {
            metadata.title(context.claims().moved(title, Field.TITLE));
        }
    }

    /** {@code title | section | publisher}: where the last part is a publisher we know, it is the one, and the title is shorter. */
    private SourceText withoutPublisher(SourceText title) {
        int bar = Math.max(
                Math.max(title.value().lastIndexOf('|'), title.value().lastIndexOf('｜')),
                title.value().lastIndexOf(" - "));
        Site site = bar < 1
                ? null
                : context.rules().sites().named(title.value().substring(bar + 1).replaceFirst("^- ", ""));
        if (site == null || site.withoutEnding(SiteKey.TITLE_SUFFIXES, title.value()) == title.length()) {
            return title;
        }
        metadata.publisher(site.publisher());
        return TitleSuffix.cut(title, site, context.claims());
    }

    /** A title has no bold words: stars in pairs are what its editor left over. */
    private static SourceText withoutStars(SourceText line, Claims claims) {
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int at = line.value().indexOf(STARS);
        while (at >= 0) {
            out.add(line.slice(from, at));
            claims.markup(line.slice(at, at + STARS.length()).origin());
            from = at + STARS.length();
            at = line.value().indexOf(STARS, from);
        }
        return from == 0 ? line : out.add(line.slice(from)).build();
    }
}
