using Asam.Iop.Json;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Input;

/// <summary>Reads the plans of everything that the command line names, one after another.</summary>
/// <param name="standardInput">What <c>-</c> stands for.</param>
/// <param name="progress">Learns how many bytes there are and how many were read.</param>
internal sealed class PlanInput(Stream standardInput, ProgressLine progress)
{
    /// <summary>The argument that stands for the standard input.</summary>
    public const string StandardInput = "-";

    private const string NameOfStandardInput = "(standard input)";

    /// <summary>Reads the plans, as they are asked for. An argument that has neither a plan nor a fault is a fault itself.</summary>
    /// <param name="arguments">Files, folders, and <see cref="StandardInput"/>.</param>
    public IEnumerable<InputItem> Read(IReadOnlyList<string> arguments)
    {
        progress.TotalBytes = arguments.Sum(LengthOf);
        foreach (string argument in arguments)
        {
            bool isEmpty = true;
            foreach (InputItem item in ReadArgument(argument))
            {
                isEmpty = false;
                yield return item;
            }

            if (isEmpty)
                yield return InputItem.Unread(argument, "There is no plan in it.");
        }
    }

    private static long LengthOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    private IEnumerable<InputItem> ReadArgument(string argument)
    {
        if (argument == StandardInput)
            return ReadFile(NameOfStandardInput, () => standardInput, PlanFileKind.Unknown);
        return Directory.Exists(argument) ? ReadFolder(argument) : ReadFile(argument);
    }

    private IEnumerable<InputItem> ReadFolder(string folder)
    {
        List<InputItem> unread = [];
        IReadOnlyList<string> files = PlanFolder.FilesOf(folder, unread);
        progress.TotalBytes += files.Sum(LengthOf);
        return unread.Concat(files.SelectMany(ReadFileOfFolder));
    }

    /// <summary>Reads a file that was found and not named. One without a length is empty, or a pipe or device that one could wait at for ever.</summary>
    private IEnumerable<InputItem> ReadFileOfFolder(string file) =>
        ReadFile(file, () => IsWithoutLength(file) ? Stream.Null : File.OpenRead(file), PlanFile.KindOf(file));

    private static bool IsWithoutLength(string file) =>
        new FileInfo(Path.GetFullPath(file)) is var info && (info.ResolveLinkTarget(returnFinalTarget: true) ?? info) is FileInfo { Exists: true, Length: 0 };

    private IEnumerable<InputItem> ReadFile(string file) => ReadFile(file, () => File.OpenRead(file), PlanFile.KindOf(file));

    private IEnumerable<InputItem> ReadFile(string name, Func<Stream> open, PlanFileKind kind)
    {
        using IEnumerator<InputItem> items = ReadStream(name, open, kind).GetEnumerator();
        while (Next(items, name) is InputItem item)
            yield return item;
    }

    private IEnumerable<InputItem> ReadStream(string name, Func<Stream> open, PlanFileKind kind)
    {
        using Stream stream = open();
        foreach (InputItem item in new PlanStream(name, stream, kind, progress).Read())
            yield return item;
    }

    /// <summary>Gets the next item. After an error of the file system, which is an item too, there is none.</summary>
    private static InputItem? Next(IEnumerator<InputItem> items, string name)
    {
        try
        {
            return items.MoveNext() ? items.Current : null;
        }
        catch (Exception exception) when (FileErrors.IsOne(exception))
        {
            return InputItem.Unread(name, FileErrors.Describe(exception));
        }
    }
}
