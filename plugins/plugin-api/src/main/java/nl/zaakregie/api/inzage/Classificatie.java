package nl.zaakregie.api.inzage;

/** How sensitive a group of data is (DOMEIN 7.1). Ordered from open to closed. */
public enum Classificatie {
    /** No personal data. */
    GEEN,
    NORMAAL,
    BSN,
    GEVOELIG,
    /** AVG art. 9. */
    GEZONDHEID,
    /** AVG art. 10. */
    STRAFRECHTELIJK
}
