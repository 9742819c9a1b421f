package nl.zaakregie.stuf;

/** Standard and version that a service belongs to; decides namespaces and how strict the content is. */
public enum StufVersie {
    /** Zaak- en Documentservices 1.1.02: generic roots in ZKN, told apart by SOAPAction. */
    ZDS_1_1(Naamruimte.ZKN, Naamruimte.ZKN),
    /** Zaak- en Documentservices 1.2: a root of its own per service. */
    ZDS_1_2(Naamruimte.ZDS, Naamruimte.ZDS),
    /** Regie- en Zaakservices 1.0: four messages on top of ZDS 1.1. */
    RZS_1_0(Naamruimte.RZS, Naamruimte.RZS_SOAPACTION),
    /** StUF-BG 3.10. */
    BG_3_10(Naamruimte.BG, Naamruimte.BG),
    /** StUF-EF 3.15. */
    EF_3_15(Naamruimte.EF, Naamruimte.EF),
    /** StUF 03.01 itself: acknowledgements and faults. */
    STUF_3_01(Naamruimte.STUF, Naamruimte.STUF);

    private final String naamruimte;
    private final String soapActionBasis;

    StufVersie(String naamruimte, String soapActionBasis) {
        this.naamruimte = naamruimte;
        this.soapActionBasis = soapActionBasis;
    }

    /** Namespace of the root elements. */
    public String naamruimte() {
        return naamruimte;
    }

    String soapActionBasis() {
        return soapActionBasis;
    }
}
