package nl.zaakregie.stuf;

/** The XML namespaces of the standards. */
public final class Naamruimte {

    public static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    public static final String BG = "http://www.egem.nl/StUF/sector/bg/0310";
    public static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
    public static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";
    public static final String RZS = "http://www.stufstandaarden.nl/koppelvlak/rzs0310";
    public static final String EF = "http://www.egem.nl/StUF/sector/ef/0315";
    public static final String XMIME = "http://www.w3.org/2005/05/xmlmime";
    public static final String XOP = "http://www.w3.org/2004/08/xop/include";
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** Base of the SOAPActions of RZS, which is not the namespace of its messages (RZS 1.0, WSDL). */
    public static final String RZS_SOAPACTION = "http://www.egem.nl/StUF/sector/rzs/0310";

    private Naamruimte() {}
}
