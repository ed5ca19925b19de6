using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What somebody at the company has to do next for a customer on the way into the sales network.</summary>
[Cites("TOB-8.7", "TOB-13a.2", "TOB-14.3", "TOB-14.4")]
public enum OnboardingTask
{
    /// <summary>Take the newly licensed customer into the sales network (纳入销售网络).</summary>
    TakeIntoNetwork = 1,

    /// <summary>Remind the customer manager that the customer is still not in the sales network.</summary>
    RemindOfNetwork,

    /// <summary>Fill the system's archive screen (档案维护).</summary>
    MaintainArchive,

    /// <summary>Tell the customer account and password for online ordering.</summary>
    TellAccount,

    /// <summary>Train the customer face to face (面对面培训), until it can order alone.</summary>
    TrainFaceToFace,
}

/// <summary>An order to the host's people: a task for a customer.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Customer">For whom.</param>
public sealed record OnboardingOrder(OnboardingTask Task, string Customer);
