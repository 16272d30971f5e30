package io.github.unchaff.model;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inline in the sense of the CommonMark specification (section 6), with strikethrough and footnotes.
 *
 * <p>Leaves carry their {@link Origin}; equality ignores it, so two documents are equal when their content is.
 */
public sealed interface Inline {

    /** Plain text, never empty: {@code 平壤希望}. Line ends and white space runs were settled by the reader. */
    record Text(String value, Origin origin) implements Inline {
        /** Guards that the origin is as long as the text. */
        public Text {
            new SourceText(value, origin);
        }

        /** Text from a source text. */
        public static Text of(SourceText text) {
            return new Text(text.value(), text.origin());
        }

        /** Text that no source stands behind; for tests and for what a user passes in. */
        public static Text of(String value) {
            return new Text(value, Origin.synthetic(value.length()));
        }

        /** This text as a source text. */
        public SourceText source() {
            return new SourceText(value, origin);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** {@code *emphasis*}. */
    record Emphasis(List<Inline> content) implements Inline {
        /** Copies the content. */
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** {@code **strong emphasis**}. */
    record Strong(List<Inline> content) implements Inline {
        /** Copies the content. */
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** {@code ~~strikethrough~~} (GFM 6.5). */
    record Strikethrough(List<Inline> content) implements Inline {
        /** Copies the content. */
        public Strikethrough {
            content = List.copyOf(content);
        }
    }

    /** A {@code `code span`}. */
    record Code(String value, Origin origin) implements Inline {
        @Override
        public boolean equals(Object other) {
            return other instanceof Code that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * A link.
     *
     * @param url where it leads; allowed by {@link io.github.unchaff.url.UrlPolicy} in a clean document
     * @param title the tooltip, or null
     * @param content what it says
     */
    record Link(String url, @Nullable String title, List<Inline> content) implements Inline {
        /** Copies the content. */
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * An image.
     *
     * @param url where the picture is, without proxies
     * @param sourceUrl the address as the source had it
     * @param alt the text that stands for it, never blank, or null
     * @param origin the tag or the Markdown construct it came from
     */
    record Image(String url, String sourceUrl, @Nullable Text alt, Origin origin) implements Inline {
        /** The text that stands for it, as a string, or null. */
        public @Nullable String altText() {
            return alt == null ? null : alt.value();
        }

        /** The same image without the text that stands for it. */
        public Image withoutAlt() {
            return new Image(url, sourceUrl, null, origin);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Image that && url.equals(that.url) && Objects.equals(alt, that.alt);
        }

        @Override
        public int hashCode() {
            return url.hashCode();
        }
    }

    /** A line break that must be seen (CommonMark 6.7). */
    record LineBreak() implements Inline {}

    /** A footnote with its content at the place of its reference, so nothing can dangle. */
    record Footnote(List<Block> content) implements Inline {
        /** Copies the content. */
        public Footnote {
            content = List.copyOf(content);
        }
    }
}
