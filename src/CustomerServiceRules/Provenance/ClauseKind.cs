namespace CustomerServiceRules.Provenance;

/// <summary>What a clause of a source document does, in the words of the procedure catalogue.</summary>
public enum ClauseKind
{
    /// <summary>Introduces a thing, a part or a relation.</summary>
    Model,

    /// <summary>Puts cases or customers into classes.</summary>
    Classification,

    /// <summary>Grants somebody something.</summary>
    Entitlement,

    /// <summary>Says how often something is done.</summary>
    Cadence,

    /// <summary>Says by when something is done.</summary>
    Deadline,

    /// <summary>A step of a case from one state to the next.</summary>
    LifecycleStep,

    /// <summary>Says who may or must act, or who must not.</summary>
    Authority,

    /// <summary>Attaches a sanction to a breach.</summary>
    Penalty,

    /// <summary>Sets or computes a price.</summary>
    Pricing,

    /// <summary>Says how much of a population is examined.</summary>
    Sampling,

    /// <summary>Sets a target that is measured.</summary>
    Kpi,

    /// <summary>Asks for a record or a copy.</summary>
    Form,

    /// <summary>A rule of conduct without a figure or a state.</summary>
    Norm,

    /// <summary>
    /// No clause: a point that the documents leave open. Its text states the default that the library applies, so that
    /// whoever cites it says that it is a default.
    /// </summary>
    OpenQuestion,
}
