using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What somebody owes a complaint.</summary>
[Cites("CGH-4.1.1", "CGH-4.1.2", "CGH-4.1.3", "CGH-4.2", "CGH-5.3.1", "CGH-5.3.3")]
public enum ComplaintTask
{
    /// <summary>Own the handling of complaints (归口管理).</summary>
    Own = 1,

    /// <summary>Coordinate and watch over the handling, and issue the tasks (组织协调、监控).</summary>
    Coordinate,

    /// <summary>Handle the complaint (处理).</summary>
    Handle,

    /// <summary>Answer for the department's complaints and watch over their result (责任人).</summary>
    Answer,

    /// <summary>Be told of the complaint (接收投诉信息).</summary>
    BeTold,

    /// <summary>Arrange the handling at once (即时安排处理).</summary>
    ArrangeAtOnce,

    /// <summary>Call back and verify (回访验证).</summary>
    CallBack,

    /// <summary>Keep the statistics and write the complaint information (统计分析).</summary>
    Count,
}

/// <summary>A duty with who bears it, as an element of a decision. Immutable.</summary>
/// <param name="Task">What is owed.</param>
/// <param name="Bearer">
/// The host's name of a department or of its head, or, for the customer-relations department and for those on duty, the ID of
/// the role in <see cref="PropertyComplaintRoles"/>; not empty.
/// </param>
public sealed record ComplaintDuty(ComplaintTask Task, string Bearer)
{
    private const string Separator = ": ";

    /// <summary>Task and bearer: <c>Handle: engineering</c>.</summary>
    public override string ToString() => $"{Task}{Separator}{Bearer}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ComplaintDuty Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at > 0 && text.Length > at + Separator.Length && Enum.GetNames<ComplaintTask>().Contains(text[..at], StringComparer.Ordinal)
            ? new ComplaintDuty(Enum.Parse<ComplaintTask>(text[..at]), text[(at + Separator.Length)..])
            : throw new FormatException($"Found the duty '{text}', expected a task and its bearer such as 'Handle: engineering'.");
    }

    /// <summary>What makes two duties the same: many may be told, everything else has one bearer.</summary>
    internal string Key => Task == ComplaintTask.BeTold ? ToString() : Task.ToString();

    internal static ValueText<ComplaintDuty> Text { get; } = new(duty => duty.ToString(), Parse, duty => PropertyTerms.Of(duty.Task));
}
