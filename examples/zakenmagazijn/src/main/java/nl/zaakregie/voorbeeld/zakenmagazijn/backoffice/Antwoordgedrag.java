package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the suite does with an overdracht that comes in. */
public enum Antwoordgedrag {
    @JsonProperty("accepteer")
    ACCEPTEER,

    @JsonProperty("weiger")
    WEIGER,

    /** Waits until somebody decides per zaak. */
    @JsonProperty("handmatig")
    HANDMATIG
}
