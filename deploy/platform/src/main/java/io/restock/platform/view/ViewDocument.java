package io.restock.platform.view;

/** One document of a view: a record that Jackson can write and read. */
public interface ViewDocument {

    /** Its key, unique within the view. */
    String id();
}
