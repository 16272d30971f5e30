package io.github.unchaff.markdown.wiki;

import java.util.List;
import java.util.Set;

/**
 * What the one engine must know of one markup language.
 *
 * @param headings how headings are marked
 * @param lists how lists are marked
 * @param tables how tables are marked
 * @param rule what a thematic break is made of, repeated to the end of the line
 * @param marks the marks of emphasis, longer ones before those they begin with
 * @param verbatims what is taken character for character inside a line
 * @param fences what is taken as a whole from line to line
 * @param links what links and images look like
 * @param traits the rest
 */
record Markup(
        Headings headings,
        Lists lists,
        Tables tables,
        String rule,
        List<Mark> marks,
        List<Verbatim> verbatims,
        List<Fence> fences,
        LinkGrammar links,
        Set<Trait> traits) {

    /** How headings are marked. */
    enum Headings {
        /** {@code == Two ==}; the closing signs must be there. */
        CLOSED_EQUALS,
        /** {@code == Two}, closed or not. */
        OPEN_EQUALS,
        /** {@code ====== One ======}: the more, the higher. */
        REVERSED_EQUALS,
        /** {@code !! Two}. */
        BANGS,
        /** {@code ** Two}. */
        STARS
    }

    /** How lists are marked. */
    enum Lists {
        /** {@code ** two deep}, {@code ## numbered}. */
        REPEATED,
        /** Two spaces a level, then {@code *} or {@code -}. */
        SPACED,
        /** Indentation, then {@code -}, {@code +}, {@code 1.} or {@code 1)}. */
        INDENTED_DASHES,
        /** Indentation, then {@code *}, {@code 1.} or a check box. */
        INDENTED_STARS
    }

    /** How tables are marked. */
    enum Tables {
        /** From a line of <code>{|</code> to a line of <code>|}</code>. */
        BRACED,
        /** {@code |=head|cell|}. */
        EQUALS_HEAD,
        /** {@code |!head|cell|}. */
        BANG_HEAD,
        /** {@code ^ head ^} and {@code | cell |}. */
        CARET_HEAD,
        /** {@code | cell |} with a line of dashes below the head. */
        DASHES_BELOW
    }

    /** What a mark makes of the text between two of it. */
    enum Kind {
        /** {@code emphasis}. */
        EMPHASIS,
        /** {@code strong}. */
        STRONG,
        /** {@code delete}. */
        STRIKE,
        /** Its text: underlined, raised, lowered, marked. */
        PLAIN
    }

    /** A mark of emphasis, the same at both ends; {@code bound} to the edges of words or not. */
    record Mark(String token, Kind kind, boolean bound) {
        static Mark of(String token, Kind kind) {
            return new Mark(token, kind, false);
        }

        static Mark bound(String token, Kind kind) {
            return new Mark(token, kind, true);
        }
    }

    /** Text between two tokens that is taken as it is; code or plain text. */
    record Verbatim(String open, String close, boolean code, boolean bound) {}

    /** What is done with the lines of a fence. */
    enum Inside {
        /** It is code. */
        CODE,
        /** It is a quotation. */
        QUOTE,
        /** It holds a picture a line. */
        GALLERY,
        /** It is ordinary text. */
        TEXT,
        /** It is removed. */
        NOTHING
    }

    /**
     * A block from a line that begins with {@code open} to one that holds {@code close}, in any case; {@code whole} if they
     * must stand alone on their lines.
     */
    record Fence(String open, String close, Inside inside, boolean whole, String rule) {
        static Fence code(String open, String close) {
            return new Fence(open, close, Inside.CODE, false, "");
        }

        static Fence codeAlone(String open, String close) {
            return new Fence(open, close, Inside.CODE, true, "");
        }
    }

    /** What else is particular to a language. */
    enum Trait {
        /** A line that begins with a space is preformatted. */
        SPACE_IS_CODE,
        /** A line that begins with two spaces is preformatted. */
        TWO_SPACES_ARE_CODE,
        /** Each line end is a line break. */
        HARD_LINES,
        /** Emphasis ends with its line. */
        MARKS_END_WITH_LINE,
        /** Tags and character references of HTML. */
        HTML,
        /** Two backslashes are a line break. */
        BACKSLASH_BREAKS,
        /** {@code ;term :definition}. */
        DEFINITIONS,
        /** Lines that begin with {@code >} are quotations. */
        ANGLE_QUOTES,
        /** {@code ~} takes the meaning from the next character. */
        TILDE_ESCAPES,
        /** Runs of apostrophes are told apart by their length. */
        APOSTROPHES,
        /** {@code ((footnote))}. */
        ROUND_FOOTNOTES,
        /** {@code [fn:1]}, and keyword lines. */
        ORG_LINES
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
