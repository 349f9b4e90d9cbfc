@NullMarked
package nl.bijeen.invitation.web;

import org.jspecify.annotations.NullMarked;
