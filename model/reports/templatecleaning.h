// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace lacuna {

struct XmlNode;

/// Takes out of a slide master, layout or theme whatever refers to a relation that is not one of @p kept (a link, an object, a sound, a picture
/// from elsewhere), with as little around it as leaves the part valid; and animations and transitions, which no slide inherits. Returns false
/// if the part cannot do without.
bool cleanTemplate(XmlNode& root, const QSet<QString>& kept);

} // namespace lacuna
