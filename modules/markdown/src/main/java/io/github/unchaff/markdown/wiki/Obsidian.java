package io.github.unchaff.markdown.wiki;

/** Markdown of Obsidian: {@code [[note#heading|alias]]}, {@code ![[picture.png|300]]}, {@code %%comment%%}. */
public final class Obsidian extends NoteReader {

    /** The reader; stateless. */
    public Obsidian() {
        super("obsidian", Notes.OBSIDIAN);
    }
}
