// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/fileplace.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>

namespace lacuna {

namespace {
/// As Linux, the BSDs and macOS name them. Folders that a virtual machine shares with its host are among them: they do not share memory, either.
constexpr QByteArrayView sharedTypes[] = {
    "nfs",       "nfs3",    "nfs4",   "cifs",   "smb",    "smb2",  "smb3",   "smbfs",    "afs",
    "afpfs",     "openafs", "ncpfs",  "ncp",    "webdav", "davfs", "davfs2", "9p",       "coda",
    "ceph",      "lustre",  "gfs",    "gfs2",   "ocfs2",  "gpfs",  "beegfs", "orangefs", "pvfs2",
    "glusterfs", "vboxsf",  "vmhgfs", "prl_fs", "acfs",   "cvfs",  "panfs",  "ftp",      "sshfs"};
/// After "fuse." or "fuseblk.": other programs than these serve local files (NTFS, encrypted folders).
constexpr QByteArrayView sharedPrograms[] = {
    "sshfs",     "davfs",        "davfs2",      "rclone",    "curlftpfs",
    "s3fs",      "smbnetfs",     "gvfsd-fuse",  "glusterfs", "ceph",
    "ceph-fuse", "mount.ceph",   "vmhgfs-fuse", "goofys",    "gcsfuse",
    "jmtpfs",    "simple-mtpfs", "kio-fuse",    "onedriver", "google-drive-ocamlfuse"};

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

/// "//server/share", and not Windows' "\\?\Volume{…}" or "\\.\device".
bool namesServer(QByteArrayView device)
{
    return device.size() > 2 && isSlash(device[0]) && isSlash(device[1]) && !isSlash(device[2])
        && device[2] != '?' && device[2] != '.';
}
} // namespace

FilePlace filePlace(QByteArrayView type, QByteArrayView device)
{
    const QByteArray lower = type.toByteArray().toLower();
    const QByteArrayView name(lower);
    bool shared = namesServer(device);
    if (name.startsWith("fuse."))
        shared = shared || std::ranges::contains(sharedPrograms, name.sliced(5));
    else
        shared = shared || std::ranges::contains(sharedTypes, name);
    return shared ? FilePlace::Shared : FilePlace::Local;
}

FilePlace filePlaceOf(const QString& path)
{
    const QFileInfo info(path);
    // Of the folder, never of the file: to ask, Qt opens what it is asked about, and closing a file takes SQLite's locks on it away (fileheader.h). The file may
    // be a link to somewhere else.
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString folder = QFileInfo(real).absolutePath();
    if (namesServer(folder.toUtf8()))
        return FilePlace::Shared;
    const QStorageInfo storage(folder);
    return filePlace(storage.fileSystemType(), storage.device());
}

void makePrivateFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        // What was masked out at making is given, and what a folder's rules add is taken away.
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace lacuna
