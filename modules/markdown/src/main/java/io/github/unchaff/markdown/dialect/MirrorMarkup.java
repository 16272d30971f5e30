package io.github.unchaff.markdown.dialect;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends, before the Markdown is parsed, what the tools between the writer and the mirror broke: an image escaped inside the
 * link to its full size, {@code [!\[\](thumb)](full)}; the parenthesis of a link typed in full width,
 * {@code [text](https://…）}; tags of an office suite, {@code <o:p></o:p>}; fences around what is no code. And takes out what those
 * tools said themselves: {@code javascript:'<html>…'}, a note on a picture that was not found, places of lost objects (U+FFFC).
 */
final class MirrorMarkup {

    private static final Pattern BROKEN = Pattern.compile(
            "(?<image>\\[(?:!\\\\\\[[^\\[\\]\\n]{0,200}\\\\]\\([^()\\s]{0,2000}\\)){1,8}]"
                    + "\\((?<full>[^()\\s]{1,2000})\\))"
                    + "|(?<wide>]\\(https?://[^()（）\\s]{1,2000}）)"
                    + "|(?<syntax></?o:p/?>|(?m:^[ \\t]{0,3}`{3,}[ \\t\\r]{0,20}$))"
                    + "|(?<residue>javascript:['‘’](?:&lt;|<)html.{0,200}?/html(?:&gt;|>)['‘’]?|\\\\?\\[无法获取图片路径[^\\[\\]\\n]{0,60}]|\uFFFC)");
    private static final Pattern ESCAPED_IMAGE =
            Pattern.compile("!\\\\\\[(?<alt>[^\\[\\]\\n]{0,200})\\\\](?<target>\\((?<url>[^()\\s]{0,2000})\\))");
    private static final Pattern PICTURE = Pattern.compile("(?i)[^?#]*\\.(?:png|jpe?g|gif|webp)(?:[?#].*)?");

    private final SourceText text;
    private final Claims claims;
    private final SourceText.Builder out = new SourceText.Builder();
    private int copied;

    private MirrorMarkup(SourceText text, Claims claims) {
        this.text = text;
        this.claims = claims;
    }

    static SourceText mended(SourceText text, Claims claims) {
        Matcher broken = BROKEN.matcher(text.value());
        return broken.find() ? new MirrorMarkup(text, claims).run(broken) : text;
    }

    private SourceText run(Matcher broken) {
        do {
            copy(broken.start());
            if (broken.group("image") != null) {
                image(broken.start(), broken.end(), broken.start("full"));
            } else if (broken.group("wide") != null) {
                copy(broken.end() - 1);
                drop(broken.end());
                out.addSynthetic(")");
            } else if (broken.group("residue") != null) {
                claims.removed(text.slice(copied, broken.end()).origin(), "tool-residue");
                copied = broken.end();
            } else {
                drop(broken.end());
            }
        } while (broken.find());
        return out.add(text.slice(copied)).build();
    }

    /** The image at the size the link leads to; or, where that is no picture, the images without backslashes in the link. */
    private void image(int from, int to, int full) {
        boolean whole = PICTURE.matcher(text.value().substring(full, to - 1)).matches();
        Matcher image = ESCAPED_IMAGE.matcher(text.value()).region(from, full);
        if (!whole) {
            copy(from + 1);
        }
        boolean done = false;
        while (image.find()) {
            boolean shown = image.end("url") > image.start("url") && !(whole && done);
            drop(image.start());
            if (shown) {
                copy(image.start() + 1);
                drop(image.start() + 2);
                copy(image.end("alt"));
                drop(image.end("alt") + 1);
                copy(image.end("alt") + 2);
                if (!whole) {
                    copy(image.end());
                }
                done = true;
            }
            drop(image.end());
        }
        if (whole) {
            drop(full - 1);
        }
        copy(to);
    }

    private void copy(int to) {
        out.add(text.slice(copied, to));
        copied = to;
    }

    private void drop(int to) {
        claims.markup(text.slice(copied, to).origin());
        copied = to;
    }
}
