package nl.zaakregie.testkit.contract;

import nl.zaakregie.testkit.gezin.Groep;

/** Knows a class outside its own package. */
interface GebruiktAndere {
    Groep groep();
}
