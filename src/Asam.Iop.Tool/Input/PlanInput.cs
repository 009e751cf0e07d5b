using Asam.Iop.Json;
using Asam.Iop.Json.Reading;
using Asam.Iop.Json.Reading.Streaming;
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

    /// <summary>Gets the fault of an argument that has neither a plan nor another fault.</summary>
    public static InputFault WithoutPlan(string argument) => InputFault.Of(argument, "There is no plan in it.");

    /// <summary>Reads the plans, as they are asked for. An argument that has neither a plan nor a fault is a fault itself.</summary>
    /// <param name="arguments">Files, folders, and <see cref="StandardInput"/>.</param>
    public IEnumerable<InputItem> Read(IReadOnlyList<string> arguments)
    {
        bool isEmpty = true;
        foreach (InputPart part in ReadParts(arguments))
        {
            foreach (InputItem item in ItemsOf(part))
            {
                isEmpty = false;
                yield return item;
            }

            if (part.IsEnd && isEmpty)
                yield return InputItem.Of(WithoutPlan(part.File));
            isEmpty |= part.IsEnd;
        }
    }

    /// <summary>Cuts the files into parts, as they are asked for. A part is valid until the next one is asked for.</summary>
    /// <param name="arguments">Files, folders, and <see cref="StandardInput"/>.</param>
    public IEnumerable<InputPart> ReadParts(IReadOnlyList<string> arguments)
    {
        progress.TotalBytes = arguments.Sum(LengthOf);
        foreach (string argument in arguments)
        {
            foreach (InputPart part in ReadArgument(argument))
                yield return part;
            yield return InputPart.EndOf(argument);
        }
    }

    private static IEnumerable<InputItem> ItemsOf(InputPart part)
    {
        if (part.Fault is not null)
            yield return InputItem.Of(part.Fault);
        if (part.Plans is not PlanPart plans)
            yield break;
        if (plans.Reading is not null)
            yield return InputItem.Of(part.File, plans.Reading);
        Scan scan = new(offset: 0, plans.Line);
        while (PlanLines.TryReadNext(plans.Lines.Span, ref scan, out PlanReading? reading))
            yield return InputItem.Of(part.File, reading);
    }

    private static long LengthOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    private IEnumerable<InputPart> ReadArgument(string argument)
    {
        if (argument == StandardInput)
            return ReadFile(NameOfStandardInput, () => standardInput, PlanFileKind.Unknown);
        return Directory.Exists(argument) ? ReadFolder(argument) : ReadFile(argument);
    }

    private IEnumerable<InputPart> ReadFolder(string folder)
    {
        List<InputPart> unread = [];
        IReadOnlyList<string> files = PlanFolder.FilesOf(folder, unread);
        progress.TotalBytes += files.Sum(LengthOf);
        return unread.Concat(files.SelectMany(ReadFileOfFolder));
    }

    /// <summary>Reads a file that was found and not named. One without a length is empty, or a pipe or device that one could wait at for ever.</summary>
    private IEnumerable<InputPart> ReadFileOfFolder(string file) =>
        ReadFile(file, () => IsWithoutLength(file) ? Stream.Null : File.OpenRead(file), PlanFile.KindOf(file));

    private static bool IsWithoutLength(string file) =>
        new FileInfo(Path.GetFullPath(file)) is var info && (info.ResolveLinkTarget(returnFinalTarget: true) ?? info) is FileInfo { Exists: true, Length: 0 };

    private IEnumerable<InputPart> ReadFile(string file) => ReadFile(file, () => File.OpenRead(file), PlanFile.KindOf(file));

    private IEnumerable<InputPart> ReadFile(string name, Func<Stream> open, PlanFileKind kind)
    {
        using IEnumerator<PlanPart> parts = ReadStream(open, kind).GetEnumerator();
        while (Next(parts, name) is InputPart part)
            yield return part;
    }

    private IEnumerable<PlanPart> ReadStream(Func<Stream> open, PlanFileKind kind)
    {
        using Stream stream = open();
        foreach (PlanPart part in StreamParts.Read(stream, kind, progress))
            yield return part;
    }

    /// <summary>Gets the next part. After an error of the file system, which is a part too, there is none.</summary>
    private static InputPart? Next(IEnumerator<PlanPart> parts, string name)
    {
        try
        {
            return parts.MoveNext() ? InputPart.Of(name, parts.Current) : null;
        }
        catch (Exception exception) when (FileErrors.IsOne(exception))
        {
            return InputPart.Unread(name, FileErrors.Describe(exception));
        }
    }
}
