using Asam.Iop.Json;

namespace Asam.Iop.Tool.Input;

/// <summary>Finds the files of plans in a folder and below it.</summary>
internal static class PlanFolder
{
    /// <summary>Gets the files, in ordinal order of their paths.</summary>
    /// <remarks>Folders that are links are passed over, so that no link can lead round in a circle; files that are links are read.</remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="unread">Receives the folders that could not be read.</param>
    public static IReadOnlyList<string> FilesOf(string folder, ICollection<InputPart> unread)
    {
        List<string> files = [];
        Stack<string> folders = new([folder]);
        while (folders.TryPop(out string? next))
        {
            try
            {
                Gather(new DirectoryInfo(next), next, files, folders);
            }
            catch (Exception exception) when (FileErrors.IsOne(exception))
            {
                unread.Add(InputPart.Unread(next, FileErrors.Describe(exception)));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Gather(DirectoryInfo folder, string path, List<string> files, Stack<string> folders)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            string name = path.EndsWith('/') ? path + entry.Name : $"{path}/{entry.Name}";
            if (!entry.Attributes.HasFlag(FileAttributes.Directory))
            {
                if (PlanFile.KindOf(entry.Name) != PlanFileKind.Unknown)
                    files.Add(name);
            }
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                folders.Push(name);
            }
        }
    }
}
