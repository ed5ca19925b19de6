namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>An order to send a complaint to departments. Immutable.</summary>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="Responsible">The responsible department.</param>
/// <param name="Related">The related departments, in one line; empty: there are none.</param>
/// <param name="Content">What the complaint says.</param>
public sealed record ComplaintMessage(string Complaint, string Responsible, string Related, string Content);

/// <summary>An order to hand a complaint to another procedure. Immutable.</summary>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="Procedure">The other procedure, in Chinese as the document names it.</param>
public sealed record ComplaintReferral(string Complaint, string Procedure)
{
    /// <summary>The instruction on warranty and rework of houses, which handles engineering quality (CGH-5.2.1).</summary>
    public const string WarrantyAndRework = "碧桂园房屋保修返修实施作业指引";
}

/// <summary>An order to issue a handling task. Immutable.</summary>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="Department">Whose task it is.</param>
/// <param name="Head">The first head of the department, who watches over the result.</param>
/// <param name="Round">Which task of the complaint it is, from 1.</param>
public sealed record HandlingTask(string Complaint, string Department, string Head, int Round);
