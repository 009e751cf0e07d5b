using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Tests;

/// <summary>The pool of an audit: everything comes in the order of the input, and what goes wrong on one core ends the work of all.</summary>
public sealed class AuditPoolTests
{
    private const int Count = 500;

    public static TheoryData<int> Cores => [1, 2, 3, 16];

    private static IEnumerable<InputPart> Parts => Enumerable.Range(0, Count).Select(i => InputPart.Unread($"{i}", "It cannot be read."));

    [Theory]
    [MemberData(nameof(Cores))]
    public void Parts_come_in_the_order_of_the_input(int cores)
    {
        List<string> taken = [];

        IReadOnlyList<ReportSummary> summaries = new AuditPool([Policy.Default], part => taken.Add(part.File)).Judge(Parts, cores);

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"{i}"), taken);
        Assert.Equal(Count, summaries.Sum(summary => summary.Unread));
    }

    [Theory]
    [MemberData(nameof(Cores))]
    public void Fault_of_taking_ends_the_work(int cores)
    {
        int taken = 0;

        IOException fault = Assert.Throws<IOException>(() => new AuditPool([Policy.Default], Take).Judge(Parts, cores));

        Assert.Equal(("The disk is full.", 100), (fault.Message, taken));

        void Take(AuditPart part)
        {
            taken++;
            if (part.File == "99")
                throw new IOException("The disk is full.");
        }
    }

    [Theory]
    [MemberData(nameof(Cores))]
    public void Fault_of_the_input_ends_the_work(int cores)
    {
        List<string> taken = [];
        IEnumerable<InputPart> parts = Parts.Select(part => part.File == "99" ? throw new TimeoutException() : part);

        Assert.Throws<TimeoutException>(() => new AuditPool([Policy.Default], part => taken.Add(part.File)).Judge(parts, cores));

        Assert.Equal(Enumerable.Range(0, 99).Select(i => $"{i}"), taken);
    }

    // Which core comes next after the fault is chance, so that it is tried often.
    [Theory]
    [MemberData(nameof(Cores))]
    public void Input_is_asked_no_more_after_its_fault(int cores)
    {
        for (int round = 0; round < 200; round++)
        {
            int asked = 0;
            IEnumerable<InputPart> parts = Parts.Select(part => ++asked == 10 ? throw new TimeoutException() : part);

            Assert.Throws<TimeoutException>(() => new AuditPool([Policy.Default], _ => { }).Judge(parts, cores));

            Assert.Equal(10, asked);
        }
    }
}
