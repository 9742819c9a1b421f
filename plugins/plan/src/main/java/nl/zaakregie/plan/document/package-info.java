/**
 * The plan as a PDF: a Thymeleaf template, made into an accessible PDF/A by openhtmltopdf. Beside application and web
 * because it is a technique of its own; the application knows only {@code Planopmaak}.
 */
@NullMarked
package nl.zaakregie.plan.document;

import org.jspecify.annotations.NullMarked;
