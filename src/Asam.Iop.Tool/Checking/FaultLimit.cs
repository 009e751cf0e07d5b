using Asam.Iop.Tool.Display;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>Tells the first faults of each file, and then only in how many further documents there are some.</summary>
/// <param name="write">Tells a fault.</param>
internal sealed class FaultLimit(Action<InputFault> write)
{
    /// <summary>The most faults that are told of a file.</summary>
    public const int PerFile = 20;

    private string? _file;
    private int _told;
    private long _untold;

    /// <summary>Tells the faults of a part. Parts come in the order of the input.</summary>
    public void Tell(AuditPart part)
    {
        if (part.File != _file)
            Finish();
        _file = part.File;
        _untold += part.Unread - part.FirstUnread.Count;
        foreach (IReadOnlyList<InputFault> faults in part.FirstUnread)
        {
            _untold += _told == PerFile ? 1 : 0;
            foreach (InputFault fault in faults.Take(PerFile - _told))
            {
                _told++;
                write(fault);
            }
        }
    }

    /// <summary>Tells what is left to tell of the last file.</summary>
    public void Finish()
    {
        if (_untold > 0)
            write(InputFault.Of(_file!, $"{Counted.Of(_untold, "further document")} could not be read."));
        (_told, _untold) = (0, 0);
    }
}
