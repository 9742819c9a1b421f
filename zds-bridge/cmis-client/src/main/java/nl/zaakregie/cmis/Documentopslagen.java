package nl.zaakregie.cmis;

/** Makes a {@link Documentopslag} outside Spring. */
public final class Documentopslagen {

    private Documentopslagen() {}

    /** Connects at the first call, not now: the DMS may be down when the application starts. */
    public static Documentopslag overCmis(CmisProperties properties) {
        CmisSessies sessies = new CmisSessies(properties);
        CmisZoeker zoeker = new CmisZoeker(properties);
        return new CmisDocumentopslag(
                new CmisOproep(sessies),
                new CmisZaakmappen(properties, zoeker),
                new CmisDocumenten(properties, zoeker));
    }
}
