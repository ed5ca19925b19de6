namespace ComplaintDesk.Input;

/// <summary>One incident of the log with its rows in the order of the file.</summary>
internal sealed class Incident(string number, DateTime openedAt, string contact)
{
    private readonly List<LogRow> _rows = [];

    public string Number { get; } = number;

    /// <summary>When it was opened, by the log's wall clock.</summary>
    public DateTime OpenedAt { get; } = openedAt;

    /// <summary>By which way it came in, in the log's words.</summary>
    public string Contact { get; } = contact;

    /// <summary>The priority on its last row.</summary>
    public string Priority { get; private set; } = "";

    public IReadOnlyList<LogRow> Rows => _rows;

    public void Add(LogRow row, string priority)
    {
        _rows.Add(row);
        Priority = priority;
    }
}
