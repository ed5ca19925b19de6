using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>How far the supervision of an outlet has come.</summary>
[Cites("ANTA-10", OutletDocument.NotBetter)]
public enum OutletVisitState
{
    /// <summary>It is to take place.</summary>
    Planned = 1,

    /// <summary>Focus, itinerary, plan and techniques are there.</summary>
    Prepared,

    /// <summary>The supervisor is or was at the outlet.</summary>
    Visited,

    /// <summary>The results are there, and it is judged whether the outlet is a problem.</summary>
    ResultsRecorded,

    /// <summary>It is said how the problem store is put right.</summary>
    RectificationPlanned,

    /// <summary>The plan has been carried out.</summary>
    Rectified,

    /// <summary>It is evaluated whether the store is better.</summary>
    RectificationEvaluated,

    /// <summary>The work is summed up and cases are shared.</summary>
    Summarised,

    /// <summary>The supervision itself is evaluated.</summary>
    Closed,
}

/// <summary>What moves the supervision of an outlet.</summary>
[Cites("ANTA-10", OutletDocument.NotBetter, OutletDocument.WhoAndWhen)]
public enum OutletVisitTrigger
{
    /// <summary>The package is complete.</summary>
    Prepare = 1,

    /// <summary>The supervisor comes to the outlet.</summary>
    Visit,

    /// <summary>The results are written down.</summary>
    RecordResults,

    /// <summary>A plan for the problem store is made.</summary>
    PlanRectification,

    /// <summary>The plan is carried out.</summary>
    CarryOut,

    /// <summary>It is evaluated what came of it.</summary>
    EvaluateRectification,

    /// <summary>The work is summed up.</summary>
    Summarise,

    /// <summary>The supervision itself is evaluated.</summary>
    Close,
}

/// <summary>An order to the host's people. Immutable.</summary>
/// <param name="To">Who has to act: the ID of a role, or of the outlet.</param>
/// <param name="Visit">The ID of the visit.</param>
/// <param name="About">What it is about.</param>
public sealed record OutletOrder(string To, string Visit, string About);
