using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>How far an inspection has come.</summary>
[Cites("SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3", StoreDocument.Rectifying)]
public enum InspectionState
{
    /// <summary>It is to take place.</summary>
    Planned = 1,

    /// <summary>It has taken place.</summary>
    Checked,

    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>Something was found.</summary>
    FindingMade,

    /// <summary>Whoever has to put it right was urged to (督促整改).</summary>
    RectificationUrged,

    /// <summary>It is said to be put right.</summary>
    Rectified,

    /// <summary>Whoever inspected has seen that it is.</summary>
    Confirmed,

    /// <summary>The audit is reported.</summary>
    Reported,

    /// <summary>A check or a spot check is over: nothing was found, or all is put right.</summary>
    Closed,
}

/// <summary>What moves an inspection.</summary>
[Cites("SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3", StoreDocument.Rectifying)]
public enum InspectionTrigger
{
    /// <summary>It takes place.</summary>
    Check = 1,

    /// <summary>Nothing was found.</summary>
    FindNothing,

    /// <summary>Something was found.</summary>
    MakeFinding,

    /// <summary>Whoever has to put it right is urged to.</summary>
    UrgeRectification,

    /// <summary>It is put right.</summary>
    Rectify,

    /// <summary>It is seen to be right.</summary>
    Confirm,

    /// <summary>It is seen not to be right.</summary>
    SendBack,

    /// <summary>The audit is reported.</summary>
    Report,

    /// <summary>Whoever made a check or a spot check closes it.</summary>
    Close,
}

/// <summary>An order to tell somebody something about an inspection. Immutable.</summary>
/// <param name="To">Whom to tell: who has to put something right, or the ID of a role.</param>
/// <param name="Inspection">The ID of the inspection.</param>
/// <param name="About">What to tell.</param>
public sealed record InspectionOrder(string To, string Inspection, string About);
