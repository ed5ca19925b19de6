using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CustomerServiceRules.Calendars;

/// <summary>Reads the JSON of one year token by token, so that every complaint names its line.</summary>
internal ref struct HolidayJson
{
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private int? _year;
    private string? _papers;
    private List<(int Line, DateOnly Date, string Name, bool IsOff)>? _days;

    private HolidayJson(string text)
    {
        _bytes = Encoding.UTF8.GetBytes(text);
        _reader = new Utf8JsonReader(_bytes);
    }

    public static (int Year, IReadOnlyList<Holiday> Days) Read(string text)
    {
        var json = new HolidayJson(text);
        try
        {
            return json.ReadYear();
        }
        catch (JsonException broken)
        {
            throw new HolidayFormatException((int)(broken.LineNumber ?? 0) + 1, "text that is not JSON", "an object with year, papers and days", broken);
        }
    }

    private readonly int Line => 1 + _bytes.AsSpan(0, (int)_reader.TokenStartIndex).Count((byte)'\n');

    private readonly string Found => _reader.TokenType switch
    {
        JsonTokenType.String => $"'{_reader.GetString()}'",
        _ => Encoding.UTF8.GetString(_reader.ValueSpan),
    };

    private (int Year, IReadOnlyList<Holiday> Days) ReadYear()
    {
        Next(JsonTokenType.StartObject, "an object with year, papers and days");
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
            ReadMember(_reader.GetString()!);

        var line = Line;
        while (_reader.Read())
        {
        }

        if (_year is not { } year)
            throw new HolidayFormatException(line, "no year", "the member year");
        if (_papers is not { } papers)
            throw new HolidayFormatException(line, "no papers", "the member papers, with what the days rest on");
        if (_days is not { } days)
            throw new HolidayFormatException(line, "no days", "the member days");

        return (year, Checked(year, papers, days));
    }

    private void ReadMember(string member)
    {
        switch (member)
        {
            case "year":
                _year = Next(JsonTokenType.Number, "a year from 1900 to 2199") && _reader.TryGetInt32(out var year) && year is >= 1900 and <= 2199
                    ? year
                    : throw Unexpected("a year from 1900 to 2199");
                break;
            case "papers":
                _papers = ReadPapers();
                break;
            case "days":
                _days = ReadDays();
                break;
            default:
                _reader.Skip();
                break;
        }
    }

    private string ReadPapers()
    {
        Next(JsonTokenType.StartArray, "a list of papers");
        var papers = new List<string>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            papers.Add(Text("the address of a paper"));

        return papers.Count > 0 ? string.Join(' ', papers) : throw new HolidayFormatException(Line, "no paper", "at least one: days that rest on nothing are not taken");
    }

    private List<(int Line, DateOnly Date, string Name, bool IsOff)> ReadDays()
    {
        Next(JsonTokenType.StartArray, "a list of days");
        var days = new List<(int, DateOnly, string, bool)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            days.Add(ReadDay());
        return days;
    }

    private (int Line, DateOnly Date, string Name, bool IsOff) ReadDay()
    {
        var line = Line;
        if (_reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected("a day: an object with name, date and isOffDay");

        string? name = null;
        DateOnly? date = null;
        bool? isOff = null;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = _reader.GetString();
            _reader.Read();
            switch (member)
            {
                case "name":
                    name = Text("the name of a holiday");
                    break;
                case "date":
                    date = DateOnly.TryParseExact(Text("a date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                        ? day
                        : throw Unexpected("a date, yyyy-MM-dd");
                    break;
                case "isOffDay":
                    isOff = _reader.TokenType is JsonTokenType.True or JsonTokenType.False ? _reader.GetBoolean() : throw Unexpected("true or false");
                    break;
                default:
                    _reader.Skip();
                    break;
            }
        }

        return (line,
            date ?? throw new HolidayFormatException(line, "a day without a date", "name, date and isOffDay"),
            name ?? throw new HolidayFormatException(line, "a day without a name", "name, date and isOffDay"),
            isOff ?? throw new HolidayFormatException(line, "a day without isOffDay", "name, date and isOffDay"));
    }

    private static List<Holiday> Checked(int year, string papers, List<(int Line, DateOnly Date, string Name, bool IsOff)> days)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var (line, date, _, _) in days)
        {
            if (date.Year != year && (date.Year != year - 1 || date.Month != 12))
                throw new HolidayFormatException(line, $"{date:O}", $"a day of {year}, or of December {year - 1}");
            if (!seen.Add(date))
                throw new HolidayFormatException(line, $"{date:O} again", "each day once");
        }

        return [.. days.Select(day => new Holiday(day.Date, day.Name, day.IsOff, papers))];
    }

    private bool Next(JsonTokenType type, string expected)
    {
        _reader.Read();
        return _reader.TokenType == type ? true : throw Unexpected(expected);
    }

    private readonly string Text(string expected) =>
        _reader.TokenType == JsonTokenType.String && _reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Unexpected(expected);

    private readonly HolidayFormatException Unexpected(string expected) => new(Line, Found, expected);
}
