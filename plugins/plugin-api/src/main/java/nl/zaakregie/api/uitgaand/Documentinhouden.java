package nl.zaakregie.api.uitgaand;

import java.io.InputStream;

/** Content of documents until they stand in the DMS; removed after confirmation. */
public interface Documentinhouden {

    /** Stores content in the caller's transaction. */
    DocumentinhoudId bewaar(InputStream inhoud);

    long lengte(DocumentinhoudId id);

    /** A fresh stream each time; the caller closes it. */
    InputStream lees(DocumentinhoudId id);

    void verwijder(DocumentinhoudId id);
}
