import "../shared/tokens.css";
import "./app";
