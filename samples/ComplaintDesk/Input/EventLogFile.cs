namespace ComplaintDesk.Input;

/// <summary>Reads the rows of an incident log, streaming, and refuses the file at the first thing that is wrong.</summary>
internal static class EventLogFile
{
    private const int LinesBetweenReports = 4096;

    public static EventLog Read(SourceFile source, IProgress<Advance>? progress, CancellationToken cancellation)
    {
        using var file = CsvFile.Open(source);
        var columns = new Columns(file);
        var pool = new TextPool();
        var incidents = new List<Incident>();
        var byNumber = new Dictionary<string, Incident>(StringComparer.Ordinal);
        var (events, first, last) = (0, DateTime.MaxValue, DateTime.MinValue);
        while (file.Read())
        {
            if (events % LinesBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (events > 0)
                    progress?.Report(new Advance(events, file.ShareRead));
            }

            var number = Text(file, columns.Number, pool);
            if (string.IsNullOrWhiteSpace(number))
                throw file.Wrong(columns.Number, "the number of an incident");
            if (!byNumber.TryGetValue(number, out var incident))
            {
                incident = new Incident(number, Time(file, columns.OpenedAt), Text(file, columns.Contact, pool));
                byNumber.Add(number, incident);
                incidents.Add(incident);
                first = incident.OpenedAt < first ? incident.OpenedAt : first;
            }

            var row = Row(file, columns, pool);
            incident.Add(row, Text(file, columns.Priority, pool));
            first = row.At < first ? row.At : first;
            last = row.At > last ? row.At : last;
            events++;
        }

        if (events == 0)
            throw new InputException(source.Name, "no data line", "at least one event");

        progress?.Report(new Advance(events, 1));
        return new EventLog(incidents, events, first, last);
    }

    private static LogRow Row(CsvFile file, Columns columns, TextPool pool)
    {
        if (!Fields.TryBoolean(file.Field(columns.IsActive), out var isActive))
            throw file.Wrong(columns.IsActive, "true or false");
        if (!Fields.TryCount(file.Field(columns.Reopens), out var reopens))
            throw file.Wrong(columns.Reopens, Fields.CountForm);

        return new LogRow(
            file.Line,
            Time(file, columns.UpdatedAt),
            State(file, columns.State, pool),
            isActive,
            reopens,
            Text(file, columns.Group, pool),
            Text(file, columns.AssignedTo, pool));
    }

    private static string State(CsvFile file, int column, TextPool pool)
    {
        var state = Text(file, column, pool);
        return string.IsNullOrWhiteSpace(state) ? throw file.Wrong(column, "the state of an incident") : state;
    }

    private static DateTime Time(CsvFile file, int column) =>
        Fields.TryTime(file.Field(column), out var time) ? time : throw file.Wrong(column, Fields.TimeForm);

    private static string Text(CsvFile file, int column, TextPool pool) =>
        Fields.TryText(file.Field(column), pool, out var text) ? text : throw file.Wrong(column, "text in UTF-8");

    private readonly struct Columns(CsvFile file)
    {
        public int Number { get; } = file.Column("number");

        public int State { get; } = file.Column("incident_state");

        public int IsActive { get; } = file.Column("active");

        public int Reopens { get; } = file.Column("reopen_count");

        public int OpenedAt { get; } = file.Column("opened_at");

        public int UpdatedAt { get; } = file.Column("sys_updated_at");

        public int Contact { get; } = file.Column("contact_type");

        public int Priority { get; } = file.Column("priority");

        public int Group { get; } = file.Column("assignment_group");

        public int AssignedTo { get; } = file.Column("assigned_to");
    }
}
