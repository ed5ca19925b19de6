using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// What one decision has imposed on an employee for one matter; however many parts it has, it is one sanction (X-9). Immutable.
/// </summary>
[Cites("MALL-P-1", "X-9")]
public sealed class ImposedSanction
{
    /// <summary>Records a decided sanction.</summary>
    /// <param name="matter">The ID of the matter it is for.</param>
    /// <param name="ground">What the employee was found to have done.</param>
    /// <param name="on">The local day of the finding, whose month's allowance is meant.</param>
    /// <param name="parts">What is imposed, at least one, each once.</param>
    /// <exception cref="ArgumentException">No ID, nothing imposed, a part twice, or a value outside its enumeration.</exception>
    public ImposedSanction(SubjectId matter, FindingKind ground, DateOnly on, params IEnumerable<MallSanction> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (matter == default)
            throw new ArgumentException("Found a sanction without a matter, expected its ID.", nameof(matter));
        if (!Enum.IsDefined(ground))
            throw new ArgumentException($"Found the ground {(int)ground}, expected one of {string.Join(", ", Enum.GetNames<FindingKind>())}.", nameof(ground));

        MallSanction[] imposed = [.. parts.Order()];
        if (imposed.Length == 0 || imposed.Distinct().Count() != imposed.Length || !Array.TrueForAll(imposed, Enum.IsDefined))
            throw new ArgumentException($"Found the sanction '{string.Join(", ", imposed)}', expected one or more of {string.Join(", ", Enum.GetNames<MallSanction>())}, each once.", nameof(parts));

        Matter = matter;
        Ground = ground;
        On = on;
        Parts = imposed.AsReadOnly();
    }

    /// <summary>The ID of the matter it is for.</summary>
    public SubjectId Matter { get; }

    /// <summary>What the employee was found to have done.</summary>
    public FindingKind Ground { get; }

    /// <summary>The local day of the finding.</summary>
    public DateOnly On { get; }

    /// <summary>What is imposed, in the order of the enumeration.</summary>
    public IReadOnlyList<MallSanction> Parts { get; }

    /// <summary>The month whose allowance is meant.</summary>
    public CalendarMonth Month => CalendarMonth.Of(On);

    /// <summary>Whether the month's allowance is deducted by it.</summary>
    public bool DeductsAllowance => Parts.Contains(MallSanction.AllowanceDeduction);

    /// <summary>Matter, month and parts in one line.</summary>
    public override string ToString() => $"{Matter} {Month}: {string.Join(", ", Parts)}";
}
