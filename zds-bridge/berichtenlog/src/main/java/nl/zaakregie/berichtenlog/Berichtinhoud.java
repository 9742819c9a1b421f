package nl.zaakregie.berichtenlog;

import nl.zaakregie.api.inzage.Gegeven;

/** The content of a kept message, with all it says about persons. */
record Berichtinhoud(@Gegeven(Inhoudinzage.GEGEVENSGROEP) String inhoud) {}
