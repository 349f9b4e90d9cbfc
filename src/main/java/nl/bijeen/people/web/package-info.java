@NullMarked
package nl.bijeen.people.web;

import org.jspecify.annotations.NullMarked;
